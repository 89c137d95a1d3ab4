/** 别字: characters that are taken for others, told by the words they spoil. */
@NullMarked
package org.gongkai.inspection.spelling;

import org.jspecify.annotations.NullMarked;
