// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.kubernetes;

import dev.cnitelemetry.dashboards.internal.Fields;
import dev.cnitelemetry.dashboards.internal.YamlTree;
import dev.cnitelemetry.dashboards.json.JsonTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.annotation.Nullable;

/**
 * One Kubernetes resource: version, kind, metadata, and its other fields as maps, lists, texts,
 * booleans and integers.
 *
 * <p>Immutable. Fields are printed in the order in which they were put, labels and annotations by
 * name.
 *
 * <pre>{@code
 * KubernetesObject namespace =
 *     KubernetesObject.builder("v1", "Namespace", "monitoring").label("name", "monitoring").build();
 * System.out.println(namespace.yaml());
 * }</pre>
 */
public final class KubernetesObject {

  private static final Pattern NAME = Pattern.compile("[a-z0-9]([-a-z0-9.]*[a-z0-9])?");

  private final String kind;
  private final String name;
  @Nullable private final String namespace;
  private final Map<String, Object> tree;
  private final List<String> comments;

  private KubernetesObject(
      String kind,
      String name,
      @Nullable String namespace,
      Map<String, Object> tree,
      List<String> comments) {
    this.kind = kind;
    this.name = name;
    this.namespace = namespace;
    this.tree = tree;
    this.comments = comments;
  }

  /**
   * A builder.
   *
   * @param apiVersion for example {@code monitoring.coreos.com/v1}
   * @param kind for example {@code PodMonitor}
   * @param name its name: small letters, digits, {@code -} and {@code .}
   * @return a new builder
   * @throws IllegalArgumentException if there cannot be an object of that name
   */
  public static Builder builder(String apiVersion, String kind, String name) {
    return new Builder(apiVersion, kind, name);
  }

  /**
   * Its kind.
   *
   * @return for example {@code Deployment}
   */
  public String kind() {
    return kind;
  }

  /**
   * Its name.
   *
   * @return the name within its namespace
   */
  public String name() {
    return name;
  }

  /**
   * Its namespace.
   *
   * @return empty where it is of the whole cluster, or left to whoever applies it
   */
  public Optional<String> namespace() {
    return Optional.ofNullable(namespace);
  }

  /**
   * All fields.
   *
   * @return maps, lists, texts, booleans and integers that cannot be changed
   */
  public Map<String, Object> fields() {
    return tree;
  }

  /**
   * What is said before it.
   *
   * @return lines of a comment, without the mark; empty where there are none
   */
  public List<String> comments() {
    return comments;
  }

  /**
   * The resource with one more line in the comment before it.
   *
   * @param line the line, without the mark
   * @return another object
   */
  public KubernetesObject withComment(String line) {
    List<String> more = new ArrayList<>(comments);
    more.add(line);
    return new KubernetesObject(kind, name, namespace, tree, List.copyOf(more));
  }

  /**
   * The resource in YAML, its comment before it.
   *
   * @return a document that ends with a line break
   */
  public String yaml() {
    return YamlTree.comment(comments) + YamlTree.of(tree);
  }

  /**
   * The resource in JSON, which has no comments.
   *
   * @return a document that ends with a line break
   */
  public String json() {
    return JsonTree.print(tree);
  }

  @Override
  public String toString() {
    return kind() + " " + namespace().map(each -> each + "/").orElse("") + name();
  }

  /** Collects what a resource has. */
  public static final class Builder {
    private final String apiVersion;
    private final String kind;
    private final String name;
    @Nullable private String namespace;
    private final Map<String, String> labels = new TreeMap<>();
    private final Map<String, String> annotations = new TreeMap<>();
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<String> comments = new ArrayList<>();

    private Builder(String apiVersion, String kind, String name) {
      this.apiVersion = apiVersion;
      this.kind = kind;
      this.name = checked("name", name);
    }

    private static String checked(String what, String name) {
      if (name.length() > 253 || !NAME.matcher(name).matches()) {
        throw new IllegalArgumentException(
            "no "
                + what
                + " of a Kubernetes object: \""
                + name
                + "\"; it has small letters, digits, - and ., 253 at most");
      }
      return name;
    }

    /**
     * The namespace it is in; without one it is of the whole cluster.
     *
     * @param namespace its name
     * @return this
     * @throws IllegalArgumentException if there cannot be a namespace of that name
     */
    public Builder namespace(String namespace) {
      this.namespace = checked("namespace", namespace);
      return this;
    }

    /**
     * Adds a label.
     *
     * @param label its name
     * @param value its value
     * @return this
     */
    public Builder label(String label, String value) {
      labels.put(label, value);
      return this;
    }

    /**
     * Adds labels.
     *
     * @param added names and values
     * @return this
     */
    public Builder labels(Map<String, String> added) {
      labels.putAll(added);
      return this;
    }

    /**
     * Adds an annotation.
     *
     * @param annotation its name
     * @param value its value
     * @return this
     */
    public Builder annotation(String annotation, String value) {
      annotations.put(annotation, value);
      return this;
    }

    /**
     * Puts a field beside the metadata.
     *
     * @param field for example {@code spec}
     * @param value maps with text keys, lists, texts, booleans, integers; copied
     * @return this
     * @throws IllegalArgumentException if there is anything else in it
     */
    public Builder put(String field, Object value) {
      fields.put(field, Fields.copy(value));
      return this;
    }

    /**
     * Adds a line to the comment before it.
     *
     * @param line the line, without the mark
     * @return this
     */
    public Builder comment(String line) {
      comments.add(line);
      return this;
    }

    /**
     * The resource.
     *
     * @return a new object
     */
    public KubernetesObject build() {
      Fields metadata = new Fields().put("name", name).putIfPresent("namespace", namespace);
      metadata.putUnlessEmpty("labels", new LinkedHashMap<>(labels));
      metadata.putUnlessEmpty("annotations", new LinkedHashMap<>(annotations));
      Fields all =
          new Fields()
              .put("apiVersion", apiVersion)
              .put("kind", kind)
              .put("metadata", metadata.map());
      fields.forEach(all::put);
      return new KubernetesObject(
          kind, name, namespace, asMap(Fields.copy(all.map())), List.copyOf(comments));
    }

    @SuppressWarnings("unchecked") // a copy of a map is one
    private static Map<String, Object> asMap(Object copy) {
      return (Map<String, Object>) copy;
    }
  }
}
