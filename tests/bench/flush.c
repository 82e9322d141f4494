/* Preloaded into a measured process: counts the flushes to disk, and makes each as slow as told. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <time.h>

typedef int (*flush_call)(int);

static long flushes = 0;
static long added_us = 0;

long kiosk_flushes(void) { return __atomic_load_n(&flushes, __ATOMIC_RELAXED); }

/* Adds so many microseconds to every fsync and fdatasync from now on. */
void kiosk_slow_flush(long us) { __atomic_store_n(&added_us, us, __ATOMIC_RELAXED); }

static int flush(const char *name, int handle) {
    __atomic_add_fetch(&flushes, 1, __ATOMIC_RELAXED);
    int result = ((flush_call)dlsym(RTLD_NEXT, name))(handle);
    long us = __atomic_load_n(&added_us, __ATOMIC_RELAXED);
    if (us > 0) {
        struct timespec wait = {us / 1000000, us % 1000000 * 1000};
        nanosleep(&wait, NULL);
    }
    return result;
}

int fsync(int handle) { return flush("fsync", handle); }
int fdatasync(int handle) { return flush("fdatasync", handle); }
