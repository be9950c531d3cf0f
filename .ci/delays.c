// SPDX-License-Identifier: Apache-2.0
/*
 * Preloaded by .ci/delays: makes threads of tests late. A new thread begins up to DELAY_MICROSECONDS late every other
 * time, connections are made, taken and shut late every third time, and one in DELAY_ONE_IN sends and receives, and
 * one in twenty times as many mutexes that the JVM unlocks (before it wakes a thread), go with a pause. Only Java
 * processes of tests and of the command line are; what they start besides is left alone.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static int active;
static unsigned longest = 30000;
static unsigned one_in = 20;
static __thread unsigned long long random_state;

__attribute__((constructor)) static void read_settings(void) {
  static char command[65536];
  int file = open("/proc/self/cmdline", O_RDONLY);
  ssize_t length = read(file, command, sizeof command - 1);
  close(file);
  for (ssize_t i = 0; i < length; i++) {
    if (!command[i]) {
      command[i] = ' ';
    }
  }
  active = strstr(command, "surefire") || strstr(command, "dev.cnitelemetry.cli");
  if (getenv("DELAY_MICROSECONDS")) {
    longest = atoi(getenv("DELAY_MICROSECONDS"));
  }
  if (getenv("DELAY_ONE_IN")) {
    one_in = atoi(getenv("DELAY_ONE_IN"));
  }
}

static unsigned next_random(void) {
  if (!random_state) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    random_state = now.tv_nsec * 2654435761ULL + (unsigned long) pthread_self();
  }
  random_state ^= random_state << 13;
  random_state ^= random_state >> 7;
  random_state ^= random_state << 17;
  return (unsigned) (random_state >> 20);
}

static void sometimes(unsigned one) {
  if (active && next_random() % one == 0) {
    unsigned microseconds = next_random() % longest;
    struct timespec pause = {microseconds / 1000000, microseconds % 1000000 * 1000L};
    nanosleep(&pause, 0);
  }
}

#define REAL(name)                     \
  static __typeof__(name) *real;       \
  if (!real) {                         \
    real = dlsym(RTLD_NEXT, #name);    \
  }

struct start {
  void *(*function)(void *);
  void *argument;
};

static void *begin_late(void *given) {
  struct start start = *(struct start *) given;
  free(given);
  sometimes(2);
  return start.function(start.argument);
}

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*function)(void *), void *argument) {
  REAL(pthread_create)
  if (!active) {
    return real(thread, attributes, function, argument);
  }
  struct start *start = malloc(sizeof *start);
  start->function = function;
  start->argument = argument;
  return real(thread, attributes, begin_late, start);
}

/* The JVM's own alone: libraries of others lock so often that their tests would not end. */
int pthread_mutex_unlock(pthread_mutex_t *mutex) {
  REAL(pthread_mutex_unlock)
  int result = real(mutex);
  Dl_info caller;
  if (active && next_random() % (one_in * 20) == 0 && dladdr(__builtin_return_address(0), &caller)
      && caller.dli_fname && strstr(caller.dli_fname, "libjvm")) {
    sometimes(1);
  }
  return result;
}

int connect(int socket, const struct sockaddr *address, socklen_t length) {
  REAL(connect)
  sometimes(3);
  int result = real(socket, address, length);
  sometimes(3);
  return result;
}

int accept(int socket, struct sockaddr *address, socklen_t *length) {
  REAL(accept)
  int result = real(socket, address, length);
  sometimes(3);
  return result;
}

ssize_t send(int socket, const void *bytes, size_t count, int flags) {
  REAL(send)
  sometimes(one_in);
  return real(socket, bytes, count, flags);
}

ssize_t recv(int socket, void *bytes, size_t count, int flags) {
  REAL(recv)
  ssize_t result = real(socket, bytes, count, flags);
  sometimes(one_in);
  return result;
}

int shutdown(int socket, int how) {
  REAL(shutdown)
  sometimes(3);
  return real(socket, how);
}
