/** What the applicant still owes (보완), and more time for it. */
@NullMarked
package kr.oneroof.consultation.supplement;

import org.jspecify.annotations.NullMarked;
