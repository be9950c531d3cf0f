// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.function.LongFunction;

/** The type variable of the factories of coded elements: an enumeration of values. */
final class CodedVariable {
  private static final TypeVariableName BARE = TypeVariableName.get("E");

  TypeVariableName name() {
    return TypeVariableName.get(
        "E",
        ParameterizedTypeName.get(ClassName.get(Enum.class), BARE),
        ClassName.get(ElementClasses.PACKAGE, "CodedValue"));
  }

  TypeName element() {
    return ParameterizedTypeName.get(ClassName.get(ElementClasses.PACKAGE, "CodedElement"), BARE);
  }

  TypeName type() {
    return ParameterizedTypeName.get(ClassName.get(Class.class), BARE);
  }

  TypeName lookup() {
    return ParameterizedTypeName.get(ClassName.get(LongFunction.class), BARE);
  }
}
