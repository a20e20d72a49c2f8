/**
 * In which language a paragraph is, and in which most of an article.
 *
 * <p>The door is {@link org.communique.indexer.reading.languages.ParagraphLanguage}. Its one subtlety: Ukrainian, Belarusian,
 * Kazakh, Bulgarian and their like are {@code other}, never Russian, and so are German, French and their like.
 */
@NullMarked
package org.communique.indexer.reading.languages;

import org.jspecify.annotations.NullMarked;
