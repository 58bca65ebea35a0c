// Small articles for the tests. They are Markdown, so that it is certain what is a heading.
#pragma once

namespace lectern::e2e::articles {

/// Three sections of a few sentences: an opening and two with headings.
constexpr const char* three_sections = R"(# Animals at home

Everybody likes animals at home. A cat sleeps on the old red sofa all day. Another cat eats in the kitchen.

## Looking after a cat

A cat needs water and food every single day. It also needs a quiet place where nobody disturbs it. Open the window only a little.

## Looking after a dog

A dog needs a long walk in the morning and another one in the evening. Every dog is afraid of something. Always be kind to animals.
)";

/// A sentence long enough that an interruption always falls inside it.
constexpr const char* one_long_sentence = R"(# One long walk

Listen.

In the early evening our uncle Arthur and his older sister Emily always went out of the house and along the river, under the tall trees
and over an old wooden bridge, until they came to an inn at the edge of another village, and everybody in it already knew them.
)";

/// Takes only a few seconds to read.
constexpr const char* very_short = R"(# Apples

Apples are round. Some are red.

## Oranges

Oranges are orange.
)";

/// Fills more than one page at every text size on a small screen.
constexpr const char* many_pages = R"(# A long day

The day began early in the morning, when nobody else in the house was awake. Anna opened the window and looked at the garden. It had rained all night, and everything was wet.

She made tea and sat down at the table. After a while the cat came in and asked for food. Anna gave it some fish from the day before. The cat ate it and went to sleep.

At nine o'clock the postman came. He had three letters and a small box. In the box was a watch that had been her grandfather's. It did not work, but it was beautiful.

In the afternoon she walked to the town. There was a man who could mend old watches. He opened it, looked inside for a long time, and smiled. Come back on Friday, he said.

On Friday the watch was ready. Anna held it to her ear and heard it tick. All the way home she listened to it, and the cat listened too.
)";

}  // namespace lectern::e2e::articles
