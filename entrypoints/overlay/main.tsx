import { render } from 'preact';
import { Overlay } from '@/components/overlay/overlay';
import { sendOnce } from '@/components/overlay/send-once';
import { reportSize } from '@/components/overlay/size';
import { announce } from '@/components/ui/announce';
import { awaitPort, type FramePort } from '@/lib/overlay/frame-port';
import type { ToOverlay, View } from '@/lib/overlay/protocol';
import './styles';

const root = document.getElementById('app');
if (root) awaitPort(window).then((port) => serve(port, root));

function serve(port: FramePort, app: HTMLElement): void {
  const measure = reportSize(app, (size) => port.send({ type: 'size', ...size }));
  let shown = 0;
  let current: View | undefined;
  let send = port.send;
  // a key of its own: each view starts afresh, with nothing decided and nothing open
  const draw = (view: View) => render(<Overlay key={shown} view={view} send={send} />, app);
  port.listen((message: ToOverlay) => {
    if (message.type === 'regroup') {
      if (current?.view !== 'panel') return;
      current = { ...current, entities: message.entities };
      return draw(current);
    }
    shown += 1;
    announce('');
    current = message.type === 'show' ? message.view : undefined;
    if (message.type === 'hide') return render(null, app);
    const { view } = message;
    document.documentElement.lang = view.language;
    document.documentElement.dataset['theme'] = view.theme;
    document.documentElement.dataset['view'] = view.view;
    send = sendOnce(port.send);
    draw(view);
    measure();
  });
}
