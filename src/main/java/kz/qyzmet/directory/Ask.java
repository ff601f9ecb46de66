package kz.qyzmet.directory;

import java.util.List;
import java.util.Map;
import kz.qyzmet.web.Field;

/**
 * A small form at the thing it is about.
 *
 * @param action path without language
 * @param hidden what the form carries beside its answers
 * @param back where it leads who does not want it, without language
 */
record Ask(String action, Map<String, String> hidden, List<Field> fields, String button, String back) {}
