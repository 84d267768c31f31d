import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Draws its content when it comes near the window, and when the page is printed. A chart that nobody sees costs nothing. */
export function WhenSeen({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (place.current === null) return undefined;
    const show = () => setSeen(true);
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && show(), {
      rootMargin: '200px',
    });
    observer.observe(place.current);
    // The paper does not wait: what is not drawn when this returns is not printed.
    const showAtOnce = () => flushSync(show);
    window.addEventListener('beforeprint', showAtOnce);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', showAtOnce);
    };
  }, []);
  return (
    <div ref={place} className="chart-place">
      {isSeen && children}
    </div>
  );
}
