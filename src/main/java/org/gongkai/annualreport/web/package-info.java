/** 年度报告的页面: where the report is filled in and compared. */
@NullMarked
package org.gongkai.annualreport.web;

import org.jspecify.annotations.NullMarked;
