// Child Z. Four chapters, 2015 to 2016. Fictional people in fictional councils.
-> chapter_1

INCLUDE ../shared/vocabulary.ink
INCLUDE ../shared/lists.ink
INCLUDE lists.ink
INCLUDE cast.ink
INCLUDE chapter-1.ink
INCLUDE chapter-2.ink
INCLUDE chapter-3.ink
INCLUDE chapter-4.ink
