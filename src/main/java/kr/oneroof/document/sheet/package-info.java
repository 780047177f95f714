/** Tables as banks and offices send them: CSV in the encodings of Korean Excel, and XLSX. */
@NamedInterface("sheet")
@NullMarked
package kr.oneroof.document.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
