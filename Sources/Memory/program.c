// The pages of the program's own file. Elsewhere than on Linux nothing is let go.

#define _GNU_SOURCE
#include "memory_of_process.h"

#if defined(__linux__)

#include <link.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

// The first object is the program. What it may write, tables that are filled in at the start among it, is
// no longer what the file says, and stays.
static int let_go(struct dl_phdr_info *object, size_t size, void *page_size) {
  (void)size;
  const uintptr_t page = *(const uintptr_t *)page_size;
  for (int place = 0; place < object->dlpi_phnum; place += 1) {
    const ElfW(Phdr) *part = &object->dlpi_phdr[place];
    if (part->p_type != PT_LOAD || (part->p_flags & PF_W)) continue;
    const uintptr_t start = (object->dlpi_addr + part->p_vaddr + page - 1) & ~(page - 1);
    const uintptr_t end = (object->dlpi_addr + part->p_vaddr + part->p_filesz) & ~(page - 1);
    if (start < end) (void)madvise((void *)start, end - start, MADV_DONTNEED);
  }
  return 1;
}

void program_let_go(void) {
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  (void)dl_iterate_phdr(let_go, &page);
}

#else

void program_let_go(void) {}

#endif
