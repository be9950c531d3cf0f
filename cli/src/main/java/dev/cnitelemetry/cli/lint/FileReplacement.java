// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.lint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;

/** Puts other content in the place of a file's: all of it or nothing, its permissions kept. */
final class FileReplacement {

  private FileReplacement() {}

  /**
   * Replaces a file that still is what it was.
   *
   * @param file the file; of a link, what it leads to
   * @param before what it held when it was read
   * @param after what it is to hold
   * @return whether it was replaced; not if it holds something else by now
   * @throws IOException if it cannot be written; it is as it was then
   */
  static boolean replace(Path file, byte[] before, byte[] after) throws IOException {
    Path real = file.toRealPath();
    if (!Files.isWritable(real)) {
      throw new IOException("it may not be written");
    }
    Path folder = real.toAbsolutePath().getParent();
    Path beside = Files.createTempFile(folder, "." + real.getFileName(), ".new");
    try {
      try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(after);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      copyPermissions(real, beside);
      if (!Arrays.equals(Files.readAllBytes(real), before)) {
        return false;
      }
      try {
        Files.move(
            beside, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(beside, real, StandardCopyOption.REPLACE_EXISTING);
      }
      return true;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView source =
        Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (source == null || target == null) {
      return;
    }
    PosixFileAttributes attributes = source.readAttributes();
    PosixFileAttributes fresh = target.readAttributes();
    if (!fresh.group().equals(attributes.group())) {
      target.setGroup(attributes.group());
    }
    if (!fresh.owner().equals(attributes.owner())) {
      target.setOwner(attributes.owner());
    }
    target.setPermissions(attributes.permissions());
  }
}
