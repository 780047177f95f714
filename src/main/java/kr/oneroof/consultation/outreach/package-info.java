/** Outreach (찾아가는 애로해결): tours of a team through an industrial complex, and the cases opened on them. */
@NullMarked
package kr.oneroof.consultation.outreach;

import org.jspecify.annotations.NullMarked;
