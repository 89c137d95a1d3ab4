/** 表格: figures of a table against each other, against other tables and the text. */
@NullMarked
package org.gongkai.inspection.consistency.table;

import org.jspecify.annotations.NullMarked;
