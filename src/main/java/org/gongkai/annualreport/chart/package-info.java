/** 图表: draws figures of annual reports as pictures, each with its figures as a table. */
@NullMarked
package org.gongkai.annualreport.chart;

import org.jspecify.annotations.NullMarked;
