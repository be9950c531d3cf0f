// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.text.check.StoredPage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.annotation.Nullable;

/**
 * The bytes of a page, to be read as often as one likes: small pages are in memory, large ones in
 * the file they came from, or else in a temporary file that is gone with the process.
 */
abstract class PageContent implements StoredPage {

  /** Larger pages are read from their file again rather than kept. */
  static final int GREATEST_IN_MEMORY = 4 << 20;

  /** Those of an array, which is not copied. */
  static PageContent of(byte[] bytes) {
    return new InMemory(bytes);
  }

  /** Those that a file has now; it stays open, so that another file of its name is another page. */
  static PageContent of(FileChannel file) throws IOException {
    return new InFile(file, file.size());
  }

  /** How many bytes there are. */
  abstract long size();

  @Override
  public abstract InputStream open();

  /** The last bytes, or all where there are fewer. */
  final byte[] last(int count) throws IOException {
    try (InputStream in = open()) {
      in.skipNBytes(Math.max(0, size() - count));
      return in.readAllBytes();
    }
  }

  /** All bytes in memory. */
  abstract byte[] bytes() throws IOException;

  private static final class InMemory extends PageContent {

    private final byte[] bytes;

    InMemory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    long size() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    byte[] bytes() {
      return bytes;
    }
  }

  private static final class InFile extends PageContent {

    private final FileChannel file;
    private final long size;

    InFile(FileChannel file, long size) {
      this.file = file;
      this.size = size;
    }

    @Override
    long size() {
      return size;
    }

    @Override
    public InputStream open() {
      return new FileStream(file, size);
    }

    @Override
    byte[] bytes() throws IOException {
      try (InputStream in = open()) {
        return in.readNBytes((int) Math.min(size, Integer.MAX_VALUE - 8));
      }
    }
  }

  /** A file from its beginning to a size; several of them do not disturb each other. */
  private static final class FileStream extends InputStream {

    private final FileChannel file;
    private final long size;
    private long position;

    FileStream(FileChannel file, long size) {
      this.file = file;
      this.size = size;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int wanted = (int) Math.min(length, size - position);
      if (wanted <= 0) {
        return length == 0 ? 0 : -1;
      }
      int count = file.read(ByteBuffer.wrap(into, offset, wanted), position);
      position += Math.max(0, count);
      return count;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public long skip(long count) {
      long skipped = Math.max(0, Math.min(count, size - position));
      position += skipped;
      return skipped;
    }
  }

  /** Takes what is written, in memory as long as it is small. */
  static final class Spool extends OutputStream {

    private ByteArrayOutputStream memory = new ByteArrayOutputStream();

    /** Null as long as all is in memory. */
    @Nullable private FileChannel file;

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
      if (file == null && memory.size() + (long) length > GREATEST_IN_MEMORY) {
        file = temporary();
        put(file, memory.toByteArray(), 0, memory.size());
        memory = new ByteArrayOutputStream(0);
      }
      if (file == null) {
        memory.write(from, offset, length);
      } else {
        put(file, from, offset, length);
      }
    }

    private static FileChannel temporary() throws IOException {
      Path path = Files.createTempFile("cni-telemetry-", ".page");
      return FileChannel.open(
          path,
          StandardOpenOption.READ,
          StandardOpenOption.WRITE,
          StandardOpenOption.DELETE_ON_CLOSE);
    }

    private static void put(FileChannel file, byte[] from, int offset, int length)
        throws IOException {
      ByteBuffer left = ByteBuffer.wrap(from, offset, length);
      while (left.hasRemaining()) {
        file.write(left);
      }
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    /** What was written. */
    PageContent content() throws IOException {
      return file == null ? of(memory.toByteArray()) : of(file);
    }
  }
}
