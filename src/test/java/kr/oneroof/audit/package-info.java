@NullMarked
package kr.oneroof.audit;

import org.jspecify.annotations.NullMarked;
