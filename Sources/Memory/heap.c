// How the C library's allocator gets its memory. Elsewhere than in glibc nothing is changed.

#define _GNU_SOURCE
#include "memory_of_process.h"

#include <stdint.h>
#include <stdlib.h>

#if defined(__GLIBC__)

#include <malloc.h>
#include <sys/mman.h>

// Where glibc lets the heap of a thread begin: at a multiple of its greatest size.
static const uintptr_t heap_size = 64 << 20;

void heap_begin_large(void) {
  mallopt(M_TOP_PAD, 12 << 20);
  // Either setting ends the library's own way of raising this.
  mallopt(M_MMAP_THRESHOLD, 128 << 10);
}

void heap_prefer_large_pages(void) {
  void *sample = malloc(64);
  if (!sample) return;
  void *start = (void *)((uintptr_t)sample & ~(heap_size - 1));
  free(sample);
  // Of what lies there, only memory that is mapped and has no file behind it can follow.
  (void)madvise(start, heap_size, MADV_HUGEPAGE);
}

void heap_give_back(void) { (void)malloc_trim(0); }

#else

void heap_begin_large(void) {}
void heap_prefer_large_pages(void) {}
void heap_give_back(void) {}

#endif
