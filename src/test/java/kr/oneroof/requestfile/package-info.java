@NullMarked
package kr.oneroof.requestfile;

import org.jspecify.annotations.NullMarked;
