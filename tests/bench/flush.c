/* Preloaded into a measured process: counts the flushes to disk, and makes each as slow as asked.
 *
 * KIOSK_FLUSH_US: microseconds added to every fsync and fdatasync; absent or 0 adds none. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>

typedef int (*flush_call)(int);

static long flushes = 0;

long kiosk_flushes(void) { return __atomic_load_n(&flushes, __ATOMIC_RELAXED); }

static int flush(const char *name, int handle) {
    static long added_us = -1;
    if (added_us < 0) {
        const char *text = getenv("KIOSK_FLUSH_US");
        added_us = text ? atol(text) : 0;
    }
    __atomic_add_fetch(&flushes, 1, __ATOMIC_RELAXED);
    int result = ((flush_call)dlsym(RTLD_NEXT, name))(handle);
    if (added_us > 0) {
        struct timespec wait = {added_us / 1000000, added_us % 1000000 * 1000};
        nanosleep(&wait, NULL);
    }
    return result;
}

int fsync(int handle) { return flush("fsync", handle); }
int fdatasync(int handle) { return flush("fdatasync", handle); }
