#ifndef HEAP_H
#define HEAP_H

/// Has the allocator ask the system for large pieces of memory at a time instead of page by page: a
/// thread that makes thousands of small values asked thousands of times. What is not touched takes no room.
void heap_grow_in_large_steps(void);

/// Asks for large pages where this thread's small values will lie, as far as the system has them to give:
/// one fault then brings in two mebibytes. Only advice; nothing depends on its being followed.
void heap_prefer_large_pages(void);

#endif
