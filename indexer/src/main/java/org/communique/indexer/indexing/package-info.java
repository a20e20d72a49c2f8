/**
 * The build: from entries to one commit of an index directory.
 *
 * <p>The door is {@link org.communique.indexer.indexing.IndexBuild}. Its one subtlety: nothing of a build is seen by anybody
 * before its single commit, and a build that fails leaves the last commit as it was.
 */
@NullMarked
package org.communique.indexer.indexing;

import org.jspecify.annotations.NullMarked;
