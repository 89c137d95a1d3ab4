/** Reports in many guises and with many mistakes, to try readers and rules on. */
@NullMarked
package org.gongkai.annualreport.variants;

import org.jspecify.annotations.NullMarked;
