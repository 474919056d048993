// A program that links this asks glibc for memory through the functions below, which count.

#include "counted_allocations.h"

#include <stdatomic.h>
#include <stddef.h>

static atomic_ulong count;
static atomic_ulong bytes;

struct counted_allocations counted_allocations(void) {
  return (struct counted_allocations){
      atomic_load_explicit(&count, memory_order_relaxed),
      atomic_load_explicit(&bytes, memory_order_relaxed)};
}

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t items, size_t size);
extern void *__libc_realloc(void *old, size_t size);

static void add(size_t size) {
  atomic_fetch_add_explicit(&count, 1, memory_order_relaxed);
  atomic_fetch_add_explicit(&bytes, size, memory_order_relaxed);
}

void *malloc(size_t size) {
  add(size);
  return __libc_malloc(size);
}

void *calloc(size_t items, size_t size) {
  add(items * size);
  return __libc_calloc(items, size);
}

void *realloc(void *old, size_t size) {
  add(size);
  return __libc_realloc(old, size);
}

#endif
