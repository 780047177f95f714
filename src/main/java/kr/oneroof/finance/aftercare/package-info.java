/** What follows a loan (사후관리): reports and changes of the company, measures of the centre, recovery. */
@NullMarked
package kr.oneroof.finance.aftercare;

import org.jspecify.annotations.NullMarked;
