// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What users of a module can see: a line for each public and protected type and member of its class
 * files, sorted. Internal packages are left out.
 */
public final class Signatures {

  private Signatures() {}

  /**
   * The signatures of a module.
   *
   * @param classes its directory of class files, which must be on the class path of the test
   * @return a line a type or member, sorted
   */
  public static List<String> of(Path classes) {
    TreeSet<String> lines = new TreeSet<>();
    try (Stream<Path> files = Files.walk(classes)) {
      files
          .map(file -> classes.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".class") && !name.contains("/internal/"))
          .filter(name -> !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .forEach(name -> add(lines, load(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(lines);
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Signatures.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + " is not on the class path of the test", e);
    }
  }

  private static void add(Collection<String> lines, Class<?> type) {
    if (!isSeen(type)) {
      return;
    }
    String name = type.getCanonicalName();
    lines.add(name + ": " + declaration(type));
    for (Class<?> from = type; from != null && isOurs(from, type); from = from.getSuperclass()) {
      Arrays.stream(from.getDeclaredFields())
          .filter(field -> isSeen(field.getModifiers()) && !field.isSynthetic())
          .forEach(field -> lines.add(name + "." + text(field)));
      Arrays.stream(from.getDeclaredMethods())
          .filter(method -> isSeen(method.getModifiers()) && !method.isSynthetic())
          .forEach(method -> lines.add(name + "." + text(method)));
    }
    Arrays.stream(type.getDeclaredConstructors())
        .filter(made -> isSeen(made.getModifiers()) && !made.isSynthetic())
        .forEach(made -> lines.add(name + "." + text(made)));
  }

  /** A type has what it inherits from a type that nobody sees. */
  private static boolean isOurs(Class<?> from, Class<?> type) {
    return from.equals(type) || (!isSeen(from) && !from.getName().startsWith("java."));
  }

  private static boolean isSeen(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return isSeen(type.getModifiers())
        && type.getCanonicalName() != null
        && (outer == null || isSeen(outer));
  }

  private static boolean isSeen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String declaration(Class<?> type) {
    String kind =
        type.isAnnotation()
            ? "@interface"
            : type.isInterface()
                ? "interface"
                : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    StringBuilder text =
        new StringBuilder(modifiers(type.getModifiers(), Modifier.classModifiers()));
    text.append(type.isSealed() ? "sealed " : "")
        .append(kind)
        .append(variables(type.getTypeParameters()));
    Type parent = type.getGenericSuperclass();
    if (parent != null && parent != Object.class && !type.isEnum() && !type.isRecord()) {
      text.append(" extends ").append(parent.getTypeName());
    }
    if (type.getGenericInterfaces().length > 0) {
      text.append(" implements ").append(names(type.getGenericInterfaces()));
    }
    return text.toString();
  }

  private static String modifiers(int all, int allowed) {
    int shown = all & allowed & ~(Modifier.SYNCHRONIZED | Modifier.STRICT | Modifier.NATIVE);
    String words = Modifier.toString(shown & ~Modifier.INTERFACE);
    return words.isEmpty() ? "" : words + " ";
  }

  private static String text(Field field) {
    return field.getName()
        + ": "
        + modifiers(field.getModifiers(), Modifier.fieldModifiers())
        + nullable(field)
        + field.getGenericType().getTypeName();
  }

  private static String text(Method method) {
    return method.getName()
        + parameters(method)
        + ": "
        + modifiers(method.getModifiers(), Modifier.methodModifiers())
        + (method.isDefault() ? "default " : "")
        + variables(method.getTypeParameters())
        + nullable(method)
        + method.getGenericReturnType().getTypeName()
        + exceptions(method);
  }

  private static String text(Constructor<?> made) {
    return "<init>"
        + parameters(made)
        + ": "
        + modifiers(made.getModifiers(), Modifier.constructorModifiers()).strip()
        + exceptions(made);
  }

  private static String parameters(Executable of) {
    Type[] types = of.getGenericParameterTypes();
    Annotation[][] annotations = of.getParameterAnnotations();
    StringBuilder text = new StringBuilder("(");
    for (int i = 0; i < types.length; i++) {
      text.append(i == 0 ? "" : ", ");
      if (annotations.length == types.length && isNullable(annotations[i])) {
        text.append("@Nullable ");
      }
      String name = types[i].getTypeName();
      boolean rest = of.isVarArgs() && i == types.length - 1;
      text.append(rest ? name.substring(0, name.length() - 2) + "..." : name);
    }
    return text.append(')').toString();
  }

  private static String nullable(AnnotatedElement element) {
    return isNullable(element.getAnnotations()) ? "@Nullable " : "";
  }

  private static boolean isNullable(Annotation... annotations) {
    return Arrays.stream(annotations)
        .anyMatch(each -> each.annotationType().getSimpleName().equals("Nullable"));
  }

  private static String exceptions(Executable of) {
    Type[] thrown = of.getGenericExceptionTypes();
    return thrown.length == 0 ? "" : " throws " + names(thrown);
  }

  private static String variables(TypeVariable<?>... variables) {
    if (variables.length == 0) {
      return "";
    }
    return Arrays.stream(variables)
        .map(
            each ->
                each.getName()
                    + " extends "
                    + Arrays.stream(each.getBounds())
                        .map(Type::getTypeName)
                        .collect(Collectors.joining(" & ")))
        .collect(Collectors.joining(", ", "<", "> "));
  }

  private static String names(Type... types) {
    return Arrays.stream(types).map(Type::getTypeName).sorted().collect(Collectors.joining(", "));
  }
}
