/** Figures as they were told on a day (보고 지표), taken every night so that a reported number can be shown again. */
@NullMarked
package kr.oneroof.dashboard.reported;

import org.jspecify.annotations.NullMarked;
