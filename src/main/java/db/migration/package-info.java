/** Migrations that cannot be written in SQL. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
