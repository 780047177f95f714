/** The one-stop council (원스톱처리협의체): meetings about complex cases, their decisions and minutes, and proposals to ministries. */
@NullMarked
package kr.oneroof.consultation.council;

import org.jspecify.annotations.NullMarked;
