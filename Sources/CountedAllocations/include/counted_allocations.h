#ifndef COUNTED_ALLOCATIONS_H
#define COUNTED_ALLOCATIONS_H

/// What a program has asked its allocator for since it began.
struct counted_allocations {
  unsigned long count;
  unsigned long bytes;
};

/// The sums up to now; both stay zero where the C library's allocator cannot be stood in for.
struct counted_allocations counted_allocations(void);

#endif
