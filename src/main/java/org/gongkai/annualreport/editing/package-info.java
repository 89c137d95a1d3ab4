/**
 * 填报: the tables of a report as somebody fills them in, and numbers in its text that
 * follow them.
 */
@NullMarked
package org.gongkai.annualreport.editing;

import org.jspecify.annotations.NullMarked;
