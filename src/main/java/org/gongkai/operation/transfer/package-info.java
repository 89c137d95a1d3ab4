/**
 * The whole office from one place to another: moved, backed up, restored; no page, no
 * engine.
 */
@NullMarked
package org.gongkai.operation.transfer;

import org.jspecify.annotations.NullMarked;
