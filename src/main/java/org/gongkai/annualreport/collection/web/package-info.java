/** Pages and API of the collection of reports. */
@NullMarked
package org.gongkai.annualreport.collection.web;

import org.jspecify.annotations.NullMarked;
