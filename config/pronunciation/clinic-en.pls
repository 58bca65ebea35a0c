<?xml version="1.0" encoding="UTF-8"?>
<!--
  How names of medicines and conditions are spoken in English, where the voice's own rules go wrong.
  To add a name, copy a line. Write its sound in the International Phonetic Alphabet between <phoneme> and </phoneme>,
  or what to say instead between <alias> and </alias>. Only whole words count: a plural needs a line of its own.
-->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">

  <!-- Medicines -->
  <lexeme><grapheme>acetaminophen</grapheme><phoneme>əˌsiːtəˈmɪnəfən</phoneme></lexeme>
  <lexeme><grapheme>acyclovir</grapheme><phoneme>eɪˈsaɪkloʊvɪɹ</phoneme></lexeme>
  <lexeme><grapheme>adalimumab</grapheme><phoneme>ˌædəˈlɪmjuːmæb</phoneme></lexeme>
  <lexeme><grapheme>albuterol</grapheme><phoneme>ælˈbjuːtəɹɔl</phoneme></lexeme>
  <lexeme><grapheme>alendronate</grapheme><phoneme>əˈlɛndɹəneɪt</phoneme></lexeme>
  <lexeme><grapheme>allopurinol</grapheme><phoneme>ˌæloʊˈpjʊɹənɔl</phoneme></lexeme>
  <lexeme><grapheme>amitriptyline</grapheme><phoneme>ˌæmɪˈtɹɪptɪliːn</phoneme></lexeme>
  <lexeme><grapheme>amlodipine</grapheme><phoneme>æmˈloʊdɪpiːn</phoneme></lexeme>
  <lexeme><grapheme>apixaban</grapheme><phoneme>əˈpɪksəbæn</phoneme></lexeme>
  <lexeme><grapheme>atorvastatin</grapheme><phoneme>əˌtɔːɹvəˈstætən</phoneme></lexeme>
  <lexeme><grapheme>azithromycin</grapheme><phoneme>əˌzɪθɹoʊˈmaɪsɪn</phoneme></lexeme>
  <lexeme><grapheme>bisoprolol</grapheme><phoneme>bɪˈsoʊpɹəlɔl</phoneme></lexeme>
  <lexeme><grapheme>budesonide</grapheme><phoneme>bjuːˈdɛsənaɪd</phoneme></lexeme>
  <lexeme><grapheme>buprenorphine</grapheme><phoneme>ˌbjuːpɹəˈnɔːɹfiːn</phoneme></lexeme>
  <lexeme><grapheme>capsaicin</grapheme><phoneme>kæpˈseɪəsɪn</phoneme></lexeme>
  <lexeme><grapheme>carbamazepine</grapheme><phoneme>ˌkɑːɹbəˈmæzəpiːn</phoneme></lexeme>
  <lexeme><grapheme>carvedilol</grapheme><phoneme>ˈkɑːɹvədɪlɔl</phoneme></lexeme>
  <lexeme><grapheme>celecoxib</grapheme><phoneme>ˌsɛləˈkɑːksɪb</phoneme></lexeme>
  <lexeme><grapheme>cephalexin</grapheme><phoneme>ˌsɛfəˈlɛksɪn</phoneme></lexeme>
  <lexeme><grapheme>cetirizine</grapheme><phoneme>səˈtɪɹəziːn</phoneme></lexeme>
  <lexeme><grapheme>ciprofloxacin</grapheme><phoneme>ˌsɪpɹoʊˈflɑːksəsɪn</phoneme></lexeme>
  <lexeme><grapheme>citalopram</grapheme><phoneme>sɪˈtæləpɹæm</phoneme></lexeme>
  <lexeme><grapheme>clarithromycin</grapheme><phoneme>kləˌɹɪθɹoʊˈmaɪsɪn</phoneme></lexeme>
  <lexeme><grapheme>clopidogrel</grapheme><phoneme>kloʊˈpɪdəɡɹɛl</phoneme></lexeme>
  <lexeme><grapheme>codeine</grapheme><phoneme>ˈkoʊdiːn</phoneme></lexeme>
  <lexeme><grapheme>dabigatran</grapheme><phoneme>ˌdæbɪˈɡætɹən</phoneme></lexeme>
  <lexeme><grapheme>dapagliflozin</grapheme><phoneme>ˌdæpəɡlɪˈfloʊzɪn</phoneme></lexeme>
  <lexeme><grapheme>diazepam</grapheme><phoneme>daɪˈæzəpæm</phoneme></lexeme>
  <lexeme><grapheme>diclofenac</grapheme><phoneme>daɪˈkloʊfənæk</phoneme></lexeme>
  <lexeme><grapheme>digoxin</grapheme><phoneme>dɪˈdʒɑːksɪn</phoneme></lexeme>
  <lexeme><grapheme>diphenhydramine</grapheme><phoneme>ˌdaɪfɛnˈhaɪdɹəmiːn</phoneme></lexeme>
  <lexeme><grapheme>doxycycline</grapheme><phoneme>ˌdɑːksiˈsaɪkliːn</phoneme></lexeme>
  <lexeme><grapheme>duloxetine</grapheme><phoneme>duːˈlɑːksətiːn</phoneme></lexeme>
  <lexeme><grapheme>empagliflozin</grapheme><phoneme>ˌɛmpəɡlɪˈfloʊzɪn</phoneme></lexeme>
  <lexeme><grapheme>enoxaparin</grapheme><phoneme>iːˌnɑːksəˈpæɹɪn</phoneme></lexeme>
  <lexeme><grapheme>escitalopram</grapheme><phoneme>ˌɛsɪˈtæləpɹæm</phoneme></lexeme>
  <lexeme><grapheme>esomeprazole</grapheme><phoneme>ˌɛsoʊˈmɛpɹəzoʊl</phoneme></lexeme>
  <lexeme><grapheme>etanercept</grapheme><phoneme>iːˈtænɚsɛpt</phoneme></lexeme>
  <lexeme><grapheme>famotidine</grapheme><phoneme>fəˈmoʊtɪdiːn</phoneme></lexeme>
  <lexeme><grapheme>fentanyl</grapheme><phoneme>ˈfɛntənɪl</phoneme></lexeme>
  <lexeme><grapheme>finasteride</grapheme><phoneme>fɪˈnæstəɹaɪd</phoneme></lexeme>
  <lexeme><grapheme>fluconazole</grapheme><phoneme>fluːˈkoʊnəzoʊl</phoneme></lexeme>
  <lexeme><grapheme>fluoxetine</grapheme><phoneme>fluːˈɑːksətiːn</phoneme></lexeme>
  <lexeme><grapheme>fluticasone</grapheme><phoneme>fluːˈtɪkəsoʊn</phoneme></lexeme>
  <lexeme><grapheme>furosemide</grapheme><phoneme>fjʊˈɹoʊsəmaɪd</phoneme></lexeme>
  <lexeme><grapheme>gabapentin</grapheme><phoneme>ˌɡæbəˈpɛntɪn</phoneme></lexeme>
  <lexeme><grapheme>glipizide</grapheme><phoneme>ˈɡlɪpɪzaɪd</phoneme></lexeme>
  <lexeme><grapheme>heparin</grapheme><phoneme>ˈhɛpəɹɪn</phoneme></lexeme>
  <lexeme><grapheme>hydrochlorothiazide</grapheme><phoneme>ˌhaɪdɹəˌklɔːɹəˈθaɪəzaɪd</phoneme></lexeme>
  <lexeme><grapheme>hydrocodone</grapheme><phoneme>ˌhaɪdɹəˈkoʊdoʊn</phoneme></lexeme>
  <lexeme><grapheme>hydroxychloroquine</grapheme><phoneme>haɪˌdɹɑːksiˈklɔːɹəkwɪn</phoneme></lexeme>
  <lexeme><grapheme>lamotrigine</grapheme><phoneme>ləˈmoʊtɹɪdʒiːn</phoneme></lexeme>
  <lexeme><grapheme>levetiracetam</grapheme><phoneme>ˌlɛvətɪˈɹæsətæm</phoneme></lexeme>
  <lexeme><grapheme>levothyroxine</grapheme><phoneme>ˌliːvoʊθaɪˈɹɑːksiːn</phoneme></lexeme>
  <lexeme><grapheme>lidocaine</grapheme><phoneme>ˈlaɪdəkeɪn</phoneme></lexeme>
  <lexeme><grapheme>liraglutide</grapheme><phoneme>ˌlɪɹəˈɡluːtaɪd</phoneme></lexeme>
  <lexeme><grapheme>lisinopril</grapheme><phoneme>laɪˈsɪnəpɹɪl</phoneme></lexeme>
  <lexeme><grapheme>loratadine</grapheme><phoneme>ləˈɹætədiːn</phoneme></lexeme>
  <lexeme><grapheme>lorazepam</grapheme><phoneme>lɔːˈɹæzəpæm</phoneme></lexeme>
  <lexeme><grapheme>losartan</grapheme><phoneme>loʊˈsɑːɹtæn</phoneme></lexeme>
  <lexeme><grapheme>melatonin</grapheme><phoneme>ˌmɛləˈtoʊnɪn</phoneme></lexeme>
  <lexeme><grapheme>metformin</grapheme><phoneme>mɛtˈfɔːɹmɪn</phoneme></lexeme>
  <lexeme><grapheme>methotrexate</grapheme><phoneme>ˌmɛθəˈtɹɛkseɪt</phoneme></lexeme>
  <lexeme><grapheme>metoprolol</grapheme><phoneme>məˈtoʊpɹəlɔl</phoneme></lexeme>
  <lexeme><grapheme>mirtazapine</grapheme><phoneme>mɚˈtæzəpiːn</phoneme></lexeme>
  <lexeme><grapheme>montelukast</grapheme><phoneme>ˌmɑːntəˈluːkæst</phoneme></lexeme>
  <lexeme><grapheme>naloxone</grapheme><phoneme>nəˈlɑːksoʊn</phoneme></lexeme>
  <lexeme><grapheme>naltrexone</grapheme><phoneme>nælˈtɹɛksoʊn</phoneme></lexeme>
  <lexeme><grapheme>naproxen</grapheme><phoneme>nəˈpɹɑːksən</phoneme></lexeme>
  <lexeme><grapheme>nitrofurantoin</grapheme><phoneme>ˌnaɪtɹoʊfjʊˈɹæntoʊɪn</phoneme></lexeme>
  <lexeme><grapheme>olanzapine</grapheme><phoneme>oʊˈlænzəpiːn</phoneme></lexeme>
  <lexeme><grapheme>omeprazole</grapheme><phoneme>oʊˈmɛpɹəzoʊl</phoneme></lexeme>
  <lexeme><grapheme>ondansetron</grapheme><phoneme>ɑːnˈdænsətɹɑːn</phoneme></lexeme>
  <lexeme><grapheme>oxycodone</grapheme><phoneme>ˌɑːksiˈkoʊdoʊn</phoneme></lexeme>
  <lexeme><grapheme>pantoprazole</grapheme><phoneme>pænˈtoʊpɹəzoʊl</phoneme></lexeme>
  <lexeme><grapheme>paracetamol</grapheme><phoneme>ˌpæɹəˈsiːtəmɔl</phoneme></lexeme>
  <lexeme><grapheme>pravastatin</grapheme><phoneme>ˌpɹævəˈstætən</phoneme></lexeme>
  <lexeme><grapheme>prednisone</grapheme><phoneme>ˈpɹɛdnɪsoʊn</phoneme></lexeme>
  <lexeme><grapheme>pregabalin</grapheme><phoneme>pɹiːˈɡæbəlɪn</phoneme></lexeme>
  <lexeme><grapheme>quetiapine</grapheme><phoneme>kwəˈtaɪəpiːn</phoneme></lexeme>
  <lexeme><grapheme>ranitidine</grapheme><phoneme>ɹəˈnɪtɪdiːn</phoneme></lexeme>
  <lexeme><grapheme>risperidone</grapheme><phoneme>ɹɪˈspɛɹɪdoʊn</phoneme></lexeme>
  <lexeme><grapheme>rivaroxaban</grapheme><phoneme>ˌɹɪvəˈɹɑːksəbæn</phoneme></lexeme>
  <lexeme><grapheme>rosuvastatin</grapheme><phoneme>ɹoʊˌsuːvəˈstætən</phoneme></lexeme>
  <lexeme><grapheme>salbutamol</grapheme><phoneme>sælˈbjuːtəmɔl</phoneme></lexeme>
  <lexeme><grapheme>semaglutide</grapheme><phoneme>ˌsɛməˈɡluːtaɪd</phoneme></lexeme>
  <lexeme><grapheme>sertraline</grapheme><phoneme>ˈsɜːtɹəliːn</phoneme></lexeme>
  <lexeme><grapheme>sildenafil</grapheme><phoneme>sɪlˈdɛnəfɪl</phoneme></lexeme>
  <lexeme><grapheme>simvastatin</grapheme><phoneme>ˌsɪmvəˈstætən</phoneme></lexeme>
  <lexeme><grapheme>sitagliptin</grapheme><phoneme>ˌsɪtəˈɡlɪptɪn</phoneme></lexeme>
  <lexeme><grapheme>spironolactone</grapheme><phoneme>spɪˌɹɑːnəˈlæktoʊn</phoneme></lexeme>
  <lexeme><grapheme>sumatriptan</grapheme><phoneme>ˌsuːməˈtɹɪptæn</phoneme></lexeme>
  <lexeme><grapheme>tamsulosin</grapheme><phoneme>tæmˈsuːləsɪn</phoneme></lexeme>
  <lexeme><grapheme>tiotropium</grapheme><phoneme>ˌtaɪəˈtɹoʊpiəm</phoneme></lexeme>
  <lexeme><grapheme>tirzepatide</grapheme><phoneme>tɚˈzɛpətaɪd</phoneme></lexeme>
  <lexeme><grapheme>topiramate</grapheme><phoneme>toʊˈpɪɹəmeɪt</phoneme></lexeme>
  <lexeme><grapheme>trimethoprim</grapheme><phoneme>tɹaɪˈmɛθəpɹɪm</phoneme></lexeme>
  <lexeme><grapheme>venlafaxine</grapheme><phoneme>ˌvɛnləˈfæksiːn</phoneme></lexeme>
  <lexeme><grapheme>warfarin</grapheme><phoneme>ˈwɔːɹfəɹɪn</phoneme></lexeme>
  <lexeme><grapheme>zolpidem</grapheme><phoneme>ˈzoʊlpɪdɛm</phoneme></lexeme>

  <!-- Brands -->
  <lexeme><grapheme>Eliquis</grapheme><phoneme>ˈɛləkwɪs</phoneme></lexeme>
  <lexeme><grapheme>Humira</grapheme><phoneme>hjuːˈmɛɹə</phoneme></lexeme>
  <lexeme><grapheme>Ozempic</grapheme><phoneme>oʊˈzɛmpɪk</phoneme></lexeme>
  <lexeme><grapheme>Wegovy</grapheme><phoneme>wəˈɡoʊvi</phoneme></lexeme>
  <lexeme><grapheme>Xarelto</grapheme><phoneme>zəˈɹɛltoʊ</phoneme></lexeme>

  <!-- Conditions, tests and professions -->
  <lexeme><grapheme>arrhythmia</grapheme><phoneme>əˈɹɪðmiə</phoneme></lexeme>
  <lexeme><grapheme>creatinine</grapheme><phoneme>kɹiːˈætɪniːn</phoneme></lexeme>
  <lexeme><grapheme>dyspnea</grapheme><phoneme>dɪspˈniːə</phoneme></lexeme>
  <lexeme><grapheme>dyspnoea</grapheme><phoneme>dɪspˈniːə</phoneme></lexeme>
  <lexeme><grapheme>edema</grapheme><phoneme>ɪˈdiːmə</phoneme></lexeme>
  <lexeme><grapheme>fibromyalgia</grapheme><phoneme>ˌfaɪbɹoʊmaɪˈældʒə</phoneme></lexeme>
  <lexeme><grapheme>haemoglobin</grapheme><phoneme>ˈhiːməɡloʊbɪn</phoneme></lexeme>
  <lexeme><grapheme>hemoglobin</grapheme><phoneme>ˈhiːməɡloʊbɪn</phoneme></lexeme>
  <lexeme><grapheme>osteoarthritis</grapheme><phoneme>ˌɑːstioʊɑːɹˈθɹaɪtɪs</phoneme></lexeme>
  <lexeme><grapheme>otolaryngologist</grapheme><phoneme>ˌoʊtoʊˌlæɹɪŋˈɡɑːlədʒɪst</phoneme></lexeme>
  <lexeme><grapheme>physiatrist</grapheme><phoneme>fɪˈzaɪətɹɪst</phoneme></lexeme>
  <lexeme><grapheme>physiotherapist</grapheme><phoneme>ˌfɪzioʊˈθɛɹəpɪst</phoneme></lexeme>
  <lexeme><grapheme>psoriasis</grapheme><phoneme>səˈɹaɪəsɪs</phoneme></lexeme>
  <lexeme><grapheme>triglyceride</grapheme><phoneme>tɹaɪˈɡlɪsəɹaɪd</phoneme></lexeme>
  <lexeme><grapheme>triglycerides</grapheme><phoneme>tɹaɪˈɡlɪsəɹaɪdz</phoneme></lexeme>

  <!-- Short forms with a sound of their own -->
  <lexeme><grapheme>AED</grapheme><phoneme>ˌeɪiːˈdiː</phoneme></lexeme>
  <lexeme><grapheme>ALS</grapheme><phoneme>ˌeɪɛlˈɛs</phoneme></lexeme>
  <lexeme><grapheme>COVID</grapheme><phoneme>ˈkoʊvɪd</phoneme></lexeme>
  <lexeme><grapheme>HbA1c</grapheme><phoneme>ˌeɪtʃbiːˌeɪwʌnˈsiː</phoneme></lexeme>
  <lexeme><grapheme>NSAID</grapheme><phoneme>ˈɛnsɛd</phoneme></lexeme>
  <lexeme><grapheme>NSAIDs</grapheme><phoneme>ˈɛnsɛdz</phoneme></lexeme>
  <lexeme><grapheme>SSRI</grapheme><phoneme>ˌɛsɛsɑːɹˈaɪ</phoneme></lexeme>
  <lexeme><grapheme>SSRIs</grapheme><phoneme>ˌɛsɛsɑːɹˈaɪz</phoneme></lexeme>
  <lexeme><grapheme>STIs</grapheme><phoneme>ˌɛstiːˈaɪz</phoneme></lexeme>
  <lexeme><grapheme>UTIs</grapheme><phoneme>ˌjuːtiːˈaɪz</phoneme></lexeme>

  <!-- Short forms that are spelled -->
  <lexeme><grapheme>CO2</grapheme><alias>C O 2</alias></lexeme>
  <lexeme><grapheme>COPD</grapheme><alias>C O P D</alias></lexeme>
  <lexeme><grapheme>ECG</grapheme><alias>E C G</alias></lexeme>
  <lexeme><grapheme>EEG</grapheme><alias>E E G</alias></lexeme>
  <lexeme><grapheme>EKG</grapheme><alias>E K G</alias></lexeme>
  <lexeme><grapheme>ER</grapheme><alias>E R</alias></lexeme>
  <lexeme><grapheme>IBS</grapheme><alias>I B S</alias></lexeme>
  <lexeme><grapheme>ICU</grapheme><alias>I C U</alias></lexeme>
  <lexeme><grapheme>INR</grapheme><alias>I N R</alias></lexeme>
  <lexeme><grapheme>IUD</grapheme><alias>I U D</alias></lexeme>
  <lexeme><grapheme>OTC</grapheme><alias>O T C</alias></lexeme>
  <lexeme><grapheme>STI</grapheme><alias>S T I</alias></lexeme>
  <lexeme><grapheme>UTI</grapheme><alias>U T I</alias></lexeme>
</lexicon>
