@NullMarked
package kr.oneroof.document;

import org.jspecify.annotations.NullMarked;
