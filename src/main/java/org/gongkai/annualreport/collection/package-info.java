/**
 * 下级年报汇总: takes in the reports of the agencies below, adds them up, explains every sum.
 */
@NullMarked
package org.gongkai.annualreport.collection;

import org.jspecify.annotations.NullMarked;
