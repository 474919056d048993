#ifndef MEMORY_OF_PROCESS_H
#define MEMORY_OF_PROCESS_H

/// Has the allocator begin the heap of each thread with twelve mebibytes instead of a few pages, of which
/// only what is touched takes room: a thread that makes thousands of small values asked the system
/// thousands of times. Blocks of 128 KiB and more are mapped by themselves and given back at once, always.
void heap_begin_large(void);

/// Asks for large pages where this thread's small values will lie, as far as the system has them to give:
/// one fault then brings in two mebibytes. Only advice; nothing depends on its being followed.
void heap_prefer_large_pages(void);

/// Gives free memory back to the system, of all threads: to understand a lexicon takes many small pieces,
/// which an allocator keeps for the thread that used them.
void heap_give_back(void);

/// Lets go of the pages of the program's own file that lie in memory: its code, and what it only reads. What
/// runs on is read again, from what the system keeps of the file, as it is needed; the code that only starts
/// the program, or understood a lexicon, is not.
void program_let_go(void);

#endif
