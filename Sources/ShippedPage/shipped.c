#include "ShippedPage.h"

// Two entries here for every file of Page/; scripts stand in the order in which they run.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const char page[] = {
#embed "Page/page.mustache" suffix(, 0)
};
static const char overview[] = {
#embed "Page/overview.mustache" suffix(, 0)
};
static const char rules[] = {
#embed "Page/rules.mustache" suffix(, 0)
};
static const char rule[] = {
#embed "Page/rule.mustache" suffix(, 0)
};
static const char rule_head[] = {
#embed "Page/rulehead.mustache" suffix(, 0)
};
static const char courses[] = {
#embed "Page/courses.mustache" suffix(, 0)
};
static const char trend[] = {
#embed "Page/trend.mustache" suffix(, 0)
};
static const char lists[] = {
#embed "Page/lists.mustache" suffix(, 0)
};
static const char style[] = {
#embed "Page/page.css" suffix(, 0)
};
static const char print[] = {
#embed "Page/print.css" suffix(, 0)
};
static const char data_script[] = {
#embed "Page/data.js" suffix(, 0)
};
static const char list_script[] = {
#embed "Page/list.js" suffix(, 0)
};
static const char findings_script[] = {
#embed "Page/findings.js" suffix(, 0)
};
static const char waived_script[] = {
#embed "Page/waived.js" suffix(, 0)
};
static const char transcripts_script[] = {
#embed "Page/transcripts.js" suffix(, 0)
};
static const char conversation_script[] = {
#embed "Page/conversation.js" suffix(, 0)
};
static const char sort_script[] = {
#embed "Page/sort.js" suffix(, 0)
};
static const char route_script[] = {
#embed "Page/route.js" suffix(, 0)
};

static const struct {
  const char *name;
  const char *text;
} files[] = {
    {"page.mustache", page},
    {"overview.mustache", overview},
    {"rules.mustache", rules},
    {"rule.mustache", rule},
    {"rulehead.mustache", rule_head},
    {"courses.mustache", courses},
    {"trend.mustache", trend},
    {"lists.mustache", lists},
    {"page.css", style},
    {"print.css", print},
    {"data.js", data_script},
    {"list.js", list_script},
    {"findings.js", findings_script},
    {"waived.js", waived_script},
    {"transcripts.js", transcripts_script},
    {"conversation.js", conversation_script},
    {"sort.js", sort_script},
    {"route.js", route_script},
};

int32_t shipped_page_count(void) { return sizeof files / sizeof *files; }
const char *shipped_page_name(int32_t index) { return files[index].name; }
const char *shipped_page_text(int32_t index) { return files[index].text; }
