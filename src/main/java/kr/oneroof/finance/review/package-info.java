/** How an application is looked at (심사): by hand, by a committee, and by whom not. */
@NullMarked
package kr.oneroof.finance.review;

import org.jspecify.annotations.NullMarked;
