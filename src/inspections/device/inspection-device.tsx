import type { ComponentChildren } from 'preact';
import { workerPath } from '../inspection-address.ts';
import { deviceTexts } from './device.messages.ts';

type InspectionDeviceProps = {
  number: number;
  /** Id of whoever is signed in. */
  staff: string;
  /** Nothing is kept of an inspection that is finished or called off. */
  handedIn?: boolean | undefined;
  /** The form; on the page of the inspection, nothing. */
  children?: ComponentChildren;
};

const texts = JSON.stringify(deviceTexts);

/** Keeps what is entered on the device until it is sent. Without script the form inside is a form as any other. */
export function InspectionDevice({ number, staff, handedIn, children }: InspectionDeviceProps) {
  return (
    <inspection-device
      number={number}
      staff={staff}
      worker={workerPath}
      texts={texts}
      handed-in={handedIn || undefined}
    >
      {children}
    </inspection-device>
  );
}
