// The files of Lexicon/ inside the program, so that it needs nothing beside itself.
#ifndef SHIPPED_LEXICON_H
#define SHIPPED_LEXICON_H
#include <stdint.h>

/// How many files there are.
int32_t shipped_lexicon_count(void);
/// A file's name, such as "article-18.yaml".
const char *shipped_lexicon_name(int32_t index);
/// A file's text in UTF-8, ended by a NUL.
const char *shipped_lexicon_text(int32_t index);
#endif
