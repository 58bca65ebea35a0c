// The texts in the pictures: an article and a list of titles in each language of the interface.
#pragma once

#include <array>
#include <string_view>

namespace lectern::kiosk::testing {

struct Specimen {
    std::string_view language;  ///< BCP 47
    std::string_view place;     ///< the clinic's name
    std::string_view article;   ///< Markdown
    std::string_view word;      ///< the word of the article that is being heard
    std::array<std::string_view, 8> titles;
};

inline constexpr std::array<Specimen, 6> specimens{{
    {"en",
     "Riverside Pain Clinic",
     "# What is the root cause of fibromyalgia back pain?\n\n"
     "Many people live with pain in the back for years before anybody gives it a name.\n\n"
     "## Central sensitization: the heart of the pain\n\n"
     "Most experts explain the pain with an idea called *central sensitization*. Put simply, the brain and the spinal cord become "
     "extraordinarily sensitive. Light touch or gentle pressure can then feel like pain.\n\n"
     "What can help:\n\n1. Gentle movement, every day\n2. A regular time to sleep\n3. Warmth on the back\n\n"
     "Ask the doctor before you take 200 mg of ibuprofen.\n",
     "extraordinarily",
     {"What is the root cause of fibromyalgia back pain?", "Sleeping well with pain",
      "How to take your medicine on time, and what to do when a dose was missed", "Migraine", "Your first appointment",
      "High blood pressure", "A child in hospital", "Vaccination"}},
    {"es",
     "Clínica del Dolor",
     "# ¿Cuál es la causa del dolor de espalda en la fibromialgia?\n\n"
     "Muchas personas viven años con dolor de espalda antes de que alguien le dé un nombre.\n\n"
     "## La sensibilización central: el corazón del dolor\n\n"
     "La mayoría de los expertos explica el dolor con una idea llamada *sensibilización central*. El cerebro y la médula se vuelven "
     "extraordinariamente sensibles. Un roce suave puede entonces doler.\n\n"
     "Lo que puede ayudar:\n\n1. Moverse con suavidad cada día\n2. Dormir a una hora fija\n3. Calor en la espalda\n",
     "extraordinariamente",
     {"¿Cuál es la causa del dolor de espalda en la fibromialgia?", "Dormir bien con dolor",
      "Cómo tomar su medicamento a tiempo y qué hacer cuando se ha olvidado una dosis", "Migraña", "Su primera cita",
      "Presión arterial alta", "Un niño en el hospital", "Vacunación"}},
    {"fr",
     "Clinique de la douleur",
     "# Quelle est la cause du mal de dos dans la fibromyalgie ?\n\n"
     "Beaucoup de gens vivent des années avec un mal de dos avant que quelqu’un lui donne un nom.\n\n"
     "## La sensibilisation centrale : le cœur de la douleur\n\n"
     "La plupart des spécialistes expliquent la douleur par la *sensibilisation centrale*. Le cerveau et la moelle deviennent "
     "extraordinairement sensibles. Un léger contact peut alors faire mal.\n\n"
     "Ce qui peut aider :\n\n1. Bouger doucement chaque jour\n2. Dormir à heure fixe\n3. De la chaleur sur le dos\n",
     "extraordinairement",
     {"Quelle est la cause du mal de dos dans la fibromyalgie ?", "Bien dormir malgré la douleur",
      "Comment prendre votre médicament à l’heure, et que faire quand une dose a été oubliée", "La migraine", "Votre premier rendez-vous",
      "L’hypertension artérielle", "Un enfant à l’hôpital", "La vaccination"}},
    {"de",
     "Schmerzambulanz am Fluss",
     "# Woher kommen Rückenschmerzen bei Fibromyalgie?\n\n"
     "Viele Menschen leben jahrelang mit Rückenschmerzen, bevor ihnen jemand einen Namen gibt.\n\n"
     "## Zentrale Sensibilisierung: der Kern des Schmerzes\n\n"
     "Die meisten Fachleute erklären den Schmerz mit der *zentralen Sensibilisierung*. Gehirn und Rückenmark werden "
     "außergewöhnlich empfindlich. Eine leichte Berührung kann dann wehtun.\n\n"
     "Was helfen kann:\n\n1. Jeden Tag ein wenig Bewegung\n2. Feste Schlafenszeiten\n3. Wärme für den Rücken\n\n"
     "Manchmal hilft eine Aufmerksamkeitsdefizitbehandlung.\n",
     "außergewöhnlich",
     {"Woher kommen Rückenschmerzen bei Fibromyalgie?", "Gut schlafen trotz Schmerzen",
      "Wie Sie Ihr Medikament rechtzeitig nehmen und was zu tun ist, wenn eine Dosis vergessen wurde", "Migräne", "Ihr erster Termin",
      "Bluthochdruck", "Ein Kind im Krankenhaus", "Impfungen"}},
    {"ar",
     "عيادة الألم",
     "# ما سبب ألم الظهر في الألم العضلي الليفي؟\n\n"
     "يعيش كثير من الناس سنوات مع ألم في الظهر قبل أن يسميه لهم أحد.\n\n"
     "## التحسس المركزي: قلب الألم\n\n"
     "يفسر معظم الخبراء هذا الألم بفكرة تسمى *التحسس المركزي*. يصبح الدماغ والحبل الشوكي شديدي الحساسية. "
     "وعندها قد تؤلم اللمسة الخفيفة.\n\n"
     "ما قد يساعد:\n\n1. حركة لطيفة كل يوم\n2. نوم في وقت ثابت\n3. دفء على الظهر\n",
     "الحساسية",
     {"ما سبب ألم الظهر في الألم العضلي الليفي؟", "النوم الجيد مع الألم", "كيف تتناول دواءك في موعده، وماذا تفعل إذا نسيت جرعة منه",
      "الصداع النصفي", "موعدك الأول", "ارتفاع ضغط الدم", "طفل في المستشفى", "التطعيم"}},
    {"zh",
     "疼痛门诊",
     "# 纤维肌痛引起背痛的根本原因是什么？\n\n"
     "许多人背痛多年，才有人告诉他们这种病的名字。\n\n"
     "## 中枢敏化：疼痛的核心\n\n"
     "大多数专家用“中枢敏化”来解释这种疼痛。简单地说，大脑和脊髓变得非常敏感。轻轻的触摸也会让人感到疼痛。\n\n"
     "什么可能有帮助：\n\n1. 每天轻柔地活动\n2. 按时睡觉\n3. 给背部保暖\n",
     "敏感",
     {"纤维肌痛引起背痛的根本原因是什么？", "带着疼痛也能睡好", "如何按时服药，以及漏服一次药时应该怎么办", "偏头痛", "您的第一次预约",
      "高血压", "孩子住院", "疫苗接种"}},
}};

}  // namespace lectern::kiosk::testing
