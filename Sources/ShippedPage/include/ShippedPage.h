// The files of Page/ inside the program, so that it needs nothing beside itself.
#ifndef SHIPPED_PAGE_H
#define SHIPPED_PAGE_H
#include <stdint.h>

/// How many files there are.
int32_t shipped_page_count(void);
/// A file's name, such as "page.mustache".
const char *shipped_page_name(int32_t index);
/// A file's text in UTF-8, ended by a NUL.
const char *shipped_page_text(int32_t index);
#endif
