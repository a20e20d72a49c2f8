/**
 * What the index holds of an article, and under which names.
 *
 * <p>The doors are {@link org.communique.lexicon.schema.Article}, {@link org.communique.lexicon.schema.ArticleDocument}
 * (article to Lucene document and back) and {@link org.communique.lexicon.schema.SchemaStamp}. Its one subtlety: whatever
 * changes which terms an article gets needs a new stamp.
 */
@NullMarked
package org.communique.lexicon.schema;

import org.jspecify.annotations.NullMarked;
