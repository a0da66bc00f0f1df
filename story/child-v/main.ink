// Child V. Five chapters, 2013 to 2016. Fictional people in a fictional council.
-> chapter_1

INCLUDE ../shared/vocabulary.ink
INCLUDE ../shared/lists.ink
INCLUDE lists.ink
INCLUDE cast.ink
INCLUDE chapter-1.ink
INCLUDE chapter-2.ink
INCLUDE chapter-3.ink
INCLUDE chapter-4.ink
INCLUDE chapter-5.ink
