/**
 * 编报工作: how a year's report comes about, from the call for figures to the submission to
 * the authority, and what was signed.
 */
@NullMarked
package org.gongkai.annualreport.work;

import org.jspecify.annotations.NullMarked;
