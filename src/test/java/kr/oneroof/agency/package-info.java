@NullMarked
package kr.oneroof.agency;

import org.jspecify.annotations.NullMarked;
