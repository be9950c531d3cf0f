// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.golang;

import dev.cnitelemetry.generator.internal.golang.GoFile.Function;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The files of a directory.
 *
 * @param importPath by which others name it
 * @param module the module with its version, as {@code k8s.io/apiserver@v0.36.1}
 * @param files its files, those of tests and of other systems aside
 */
record GoPackage(String importPath, String module, List<GoFile> files) {

  /** An expression and where it is. */
  record Declared(GoFile file, GoExpression value) {}

  /** A function and where it is. */
  record Found(GoFile file, Function function) {}

  Optional<Declared> declared(String name) {
    return files.stream()
        .filter(file -> file.declared().containsKey(name))
        .findFirst()
        .map(file -> new Declared(file, Objects.requireNonNull(file.declared().get(name))));
  }

  Optional<Found> function(String name) {
    for (GoFile file : files) {
      for (Function function : file.functions()) {
        if (!function.isMethod() && function.name().equals(name)) {
          return Optional.of(new Found(file, function));
        }
      }
    }
    return Optional.empty();
  }
}
