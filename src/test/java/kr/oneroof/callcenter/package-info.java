@NullMarked
package kr.oneroof.callcenter;

import org.jspecify.annotations.NullMarked;
