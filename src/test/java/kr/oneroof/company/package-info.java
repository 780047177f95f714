@NullMarked
package kr.oneroof.company;

import org.jspecify.annotations.NullMarked;
