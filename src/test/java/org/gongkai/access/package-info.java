/** Who may do what by every address of the office, asked of all of them. */
package org.gongkai.access;
