/** What loans come to, and will come to: figures for officials (융자 지표), and the forecast against the budget (추계). */
@NullMarked
package kr.oneroof.finance.figures;

import org.jspecify.annotations.NullMarked;
